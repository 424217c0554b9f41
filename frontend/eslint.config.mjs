import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

const config = [
  { ignores: ['out/**', '.next/**', 'next-env.d.ts', 'src/api/schema.d.ts'] },
  ...next,
  ...typescript,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      '@next/next/no-img-element': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['accept/**', 'bin/**', 'bench/**', 'e2e/**'], rules: { 'no-console': 'off' } },
];

export default config;
