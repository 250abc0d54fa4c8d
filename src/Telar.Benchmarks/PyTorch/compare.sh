#!/usr/bin/env bash
# Trains the three networks in PyTorch and in Telar, one thread each, by turns: checks that the same weights and
# batches give the same losses, then prints examples a second, the median of so many rounds, and their ratio.
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

echo "| network | Telar, examples a second | PyTorch, examples a second | ratio |"
echo "|---|---|---|---|"
for network in perceptron convolution recurrent; do
  for _ in $(seq "$rounds"); do
    "$program" pytorch time "$network" >>"$folder/$network-ours"
    "$python" "$here/compare.py" time "$network" >>"$folder/$network-theirs"
  done
  ours=$(median <"$folder/$network-ours")
  theirs=$(median <"$folder/$network-theirs")
  echo "| $network | $ours | $theirs | $(awk -v ours="$ours" -v theirs="$theirs" 'BEGIN { printf "%.2f", ours / theirs }') |"
done
