#!/usr/bin/env bash
# Puts make, Snakemake and Telar side by side on the same generated graphs of trivial jobs, and prints a
# table: the first run, and the median of nine runs with nothing to do. Snakemake is left out where it is
# not installed.
#   dotnet build src/Telar.Benchmarks && src/Telar.Benchmarks/Scale/compare.sh
set -euo pipefail

program=$(ls "$(cd "$(dirname "$0")/.." && pwd)"/bin/Release/net10.0/*/Telar.Benchmarks | head -n 1)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cores=$(nproc)

milliseconds() { # COMMAND...
  local start end
  start=$(date +%s%N)
  "$@" >"$folder/log" 2>&1 || { cat "$folder/log" >&2; return 1; }
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

median_of_nine() { # COMMAND...
  for _ in 1 2 3 4 5 6 7 8 9; do milliseconds "$@"; done | sort -n | sed -n 5p
}

write_inputs() { # JOBS
  mkdir -p in
  for job in $(seq 1 "$1"); do echo "$job" >"in/$job.txt"; done
}

last_inputs() { seq -s ' ' -f 'out/%g.txt' 1 $(($1 - 1)); }

write_makefile() { # SHAPE JOBS
  echo "all: out/$2.txt"
  if [ "$1" = chain ]; then
    printf 'out/1.txt: in/1.txt\n\t@mkdir -p out; cat $^ > $@\n'
    for job in $(seq 2 "$2"); do printf 'out/%d.txt: out/%d.txt\n\t@cat $^ > $@\n' "$job" $((job - 1)); done
  else
    printf 'out/%%.txt: in/%%.txt\n\t@mkdir -p out; cat $^ > $@\n'
    printf 'out/%d.txt: %s\n\t@cat $^ > $@\n' "$2" "$(last_inputs "$2")"
  fi
}

write_snakefile() { # SHAPE JOBS
  printf 'rule all:\n    input: "out/%d.txt"\n' "$2"
  if [ "$1" = chain ]; then
    for job in $(seq 1 "$2"); do
      input=$([ "$job" = 1 ] && echo in/1.txt || echo "out/$((job - 1)).txt")
      printf 'rule job%d:\n    input: "%s"\n    output: "out/%d.txt"\n    shell: "cat {input} > {output}"\n' "$job" "$input" "$job"
    done
  else
    printf 'ruleorder: last > job\n'
    printf 'rule last:\n    input: expand("out/{job}.txt", job=range(1, %d))\n    output: "out/%d.txt"\n    shell: "cat {input} > {output}"\n' "$2" "$2"
    printf 'rule job:\n    input: "in/{job}.txt"\n    output: "out/{job}.txt"\n    shell: "cat {input} > {output}"\n'
  fi
}

measure() { # TOOL SHAPE JOBS COMMAND...
  local tool=$1 shape=$2 jobs=$3
  shift 3
  mkdir -p "$folder/$tool-$shape-$jobs" && cd "$folder/$tool-$shape-$jobs"
  write_inputs "$jobs"
  write_makefile "$shape" "$jobs" >Makefile
  write_snakefile "$shape" "$jobs" >Snakefile
  local first
  first=$(milliseconds "$@")
  sleep 1
  # What the second run learns for the third, such as Telar's seal, is part of having nothing to do.
  milliseconds "$@" >second
  printf '| %s | %s of %d | %d | %s | %d | %d |\n' "$tool" "$shape" "$jobs" "$first" \
    "$(awk -v first="$first" -v jobs="$jobs" 'BEGIN { printf "%.1f", first / jobs }')" "$(cat second)" "$(median_of_nine "$@")"
}

echo "| tool | graph | first run, ms | a job, ms | second run, ms | nothing to do, ms |"
echo "|---|---|---|---|---|---|"
for graph in "chain 20" "fan 1000"; do
  read -r shape jobs <<<"$graph"
  measure make "$shape" "$jobs" make -j"$cores"
  if command -v snakemake >/dev/null; then
    measure snakemake "$shape" "$jobs" snakemake -j"$cores" --quiet all
  fi
  measure telar "$shape" "$jobs" "$program" scale "$shape" "$jobs"
done
