import { useQuery } from '@tanstack/react-query';
import { settings, type Settings } from '@/api/settings';

export function useSettings(): Settings | undefined {
  return useQuery({ queryKey: ['settings'], queryFn: settings, staleTime: Infinity }).data;
}
