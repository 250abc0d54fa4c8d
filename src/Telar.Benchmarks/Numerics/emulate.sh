#!/usr/bin/env bash
# Runs the same arithmetic on this processor and on an emulated one (qemu-user), and prints what differs.
#   dotnet build src/Telar.Benchmarks && src/Telar.Benchmarks/Numerics/emulate.sh Haswell-v4
# The emulator may crash under .NET: each network runs in a process of its own and gets three attempts.
set -euo pipefail

processor=${1:-Haswell-v4}
program=$(ls "$(cd "$(dirname "$0")/.." && pwd)"/bin/Release/net10.0/*/Telar.Benchmarks.dll | head -n 1)
dotnet=$(readlink -f "$(command -v dotnet)")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# As NumericEnvironment sets them for every training.
export ATEN_CPU_CAPABILITY=avx2 ONEDNN_MAX_CPU_ISA=AVX2 MKL_CBWR="${MKL_CBWR:-COMPATIBLE}" OMP_NUM_THREADS=1 MKL_NUM_THREADS=1

status=0
for part in operations perceptron convolution recurrent; do
  "$dotnet" "$program" numerics "$part" >"$folder/here"
  for attempt in 1 2 3; do
    if qemu-x86_64 -cpu "$processor" "$dotnet" "$program" numerics "$part" >"$folder/there" 2>"$folder/errors"; then
      break
    fi
    echo "$part: the emulator crashed (attempt $attempt)"
  done
  same=$(comm -12 <(sort "$folder/here") <(sort "$folder/there") | wc -l)
  echo "$part: $same of $(wc -l <"$folder/here") the same on $processor"
  diff "$folder/here" "$folder/there" || status=1
done
exit $status
