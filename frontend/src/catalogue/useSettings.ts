import { useQuery } from '@tanstack/react-query';
import { settings, type Settings } from '@/api/settings';

const AGAIN_MS = 5000;

export function useSettings(): Settings | undefined {
  return useQuery({
    queryKey: ['settings'],
    queryFn: settings,
    staleTime: Infinity,
    refetchInterval: (query) => query.state.status === 'error' && AGAIN_MS,
  }).data;
}
