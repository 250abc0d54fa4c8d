#!/usr/bin/env bash
# Trains the three networks in PyTorch and in Telar, one thread each, by turns: checks that the same weights and
# batches give the same losses, then prints examples a second of processor time, the median of so many rounds, and
# ratios above 1 where Telar is faster: first both with all that the processor has, then both with AVX2 only and Telar
# with its portable settings (docs/numerics.md).
#   dotnet build src/Telar.Benchmarks && src/Telar.Benchmarks/PyTorch/compare.sh [ROUNDS]
# Needs a Python with PyTorch, e.g. Debian's: apt-get install python3-torch libopenblas0-pthread
set -euo pipefail

rounds=${1:-5}
here=$(cd "$(dirname "$0")" && pwd)
program=$(ls "$here"/../bin/Release/net10.0/*/Telar.Benchmarks | head -n 1)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Another Python may stand before the system's in the path.
python=
for candidate in "${PYTHON:-python3}" /usr/bin/python3; do
  if command -v "$candidate" >/dev/null && "$candidate" -c 'import torch, numpy' 2>/dev/null; then
    python=$candidate
    break
  fi
done
if [ -z "$python" ]; then
  echo "PyTorch is missing: install it (Debian: apt-get install python3-torch), or name a Python that has it: PYTHON=..." >&2
  exit 1
fi

export OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
median() { sort -n | sed -n "$((rounds / 2 + 1))p"; }

"$python" "$here/compare.py" about
"$program" pytorch export "$folder"
"$python" "$here/compare.py" losses "$folder"

ratio() { awk -v ours="$1" -v theirs="$2" 'BEGIN { printf "%.2f", ours / theirs }'; }

# What the portable settings hold Telar's libraries to, for those of PyTorch.
avx2=(env ATEN_CPU_CAPABILITY=avx2 ONEDNN_MAX_CPU_ISA=AVX2 OPENBLAS_CORETYPE=Haswell)

echo "| network | PyTorch | Telar | ratio | PyTorch with AVX2 | Telar, portable | ratio |"
echo "|---|---|---|---|---|---|---|"
for network in perceptron convolution recurrent; do
  for _ in $(seq "$rounds"); do
    "$python" "$here/compare.py" time "$network" >>"$folder/$network-theirs"
    "$program" pytorch time "$network" native >>"$folder/$network-native"
    "${avx2[@]}" "$python" "$here/compare.py" time "$network" >>"$folder/$network-theirs-avx2"
    "$program" pytorch time "$network" >>"$folder/$network-portable"
  done
  theirs=$(median <"$folder/$network-theirs")
  native=$(median <"$folder/$network-native")
  avx2_theirs=$(median <"$folder/$network-theirs-avx2")
  portable=$(median <"$folder/$network-portable")
  echo "| $network | $theirs | $native | $(ratio "$native" "$theirs") | $avx2_theirs | $portable | $(ratio "$portable" "$avx2_theirs") |"
done
