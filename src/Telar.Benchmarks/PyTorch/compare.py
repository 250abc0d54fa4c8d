"""The other half of the comparison with PyTorch; see compare.sh.

compare.py losses FOLDER   takes the exported steps and holds the losses against ours; fails where they part
compare.py time NAME       prints examples a second of processor time, of a training epoch
compare.py about           prints the version and how it computes
"""

import sys
import tempfile
import time
from pathlib import Path

import numpy
import torch
from torch.nn import functional

import models

VALIDATION_ROWS = 64
ENOUGH = 2.0
RATE = 0.01
# Rounding of float32 over twenty steps; a wrong layer, step or layout is off by far more.
TOLERANCE = 2e-4


def perceptron_rows(rows):
    return [torch.randn(rows, 2), torch.randn(rows, 4), torch.randint(0, 12, (rows,))]


def convolution_rows(rows):
    return [torch.randint(0, 256, (rows, 48, 48, 3), dtype=torch.uint8)]


def recurrent_rows(rows):
    return [torch.randint(0, 3000, (rows, 12)), torch.randint(0, 6000, (rows, 12, 24))]


# Model with and without chance, features, rows, batch size, classes, optimizer: as in src/Telar.Benchmarks.
NETWORKS = {
    "perceptron": (
        lambda: models.Perceptron(0.1),
        lambda: models.Perceptron(0),
        perceptron_rows,
        8192,
        256,
        52,
        lambda weights: torch.optim.AdamW(weights, 1e-3, weight_decay=1e-2),
    ),
    "convolution": (
        lambda: models.Convolution(0.2),
        lambda: models.Convolution(0),
        convolution_rows,
        2048,
        64,
        10,
        lambda weights: torch.optim.AdamW(weights, 1e-3, weight_decay=1e-2),
    ),
    "recurrent": (
        lambda: models.Recurrent(0.3, 0.15),
        lambda: models.Recurrent(0, 0),
        recurrent_rows,
        4096,
        64,
        13,
        lambda weights: torch.optim.Adam(weights, 2e-3),
    ),
}


def load(path):
    return torch.from_numpy(numpy.load(path))


def losses(name, folder):
    _, create, _, _, size, _, _ = NETWORKS[name]
    model = create()
    model.load_state_dict({path.stem: load(path) for path in (folder / "weights").iterdir()})
    features = [load(path) for path in sorted(folder.glob("features-*.npy"))]
    labels = load(folder / "labels.npy")
    optimizer = torch.optim.SGD(model.parameters(), RATE)
    found = []
    model.train()
    for start in range(0, len(labels), size):
        batch = slice(start, start + size)
        loss = functional.cross_entropy(model(*(feature[batch] for feature in features)), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        found.append(loss.item())
    return numpy.array(found)


def compare_losses(folder):
    agrees = True
    for name in NETWORKS:
        ours = numpy.load(folder / name / "losses.npy")
        theirs = losses(name, folder / name)
        difference = numpy.abs(ours - theirs).max()
        agrees &= difference <= TOLERANCE
        print(
            f"{name}: {len(ours)} losses, first {ours[0]:.4f} and {theirs[0]:.4f}, "
            f"last {ours[-1]:.4f} and {theirs[-1]:.4f}, largest difference {difference:.1e}"
        )
    return agrees


def epoch(model, features, labels, size, optimizer, validation):
    model.train()
    order = torch.randperm(len(labels))
    total, correct = 0.0, 0
    for start in range(0, len(labels), size):
        rows = order[start : start + size]
        batch = [feature.index_select(0, rows) for feature in features]
        truth = labels.index_select(0, rows)
        logits = model(*batch)
        loss = functional.cross_entropy(logits, truth)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(truth)
        correct += (logits.argmax(1) == truth).sum().item()
    model.eval()
    with torch.no_grad():
        model(*validation).softmax(1).max(1)
    # As the pipeline does, so that a killed training can go on.
    with tempfile.TemporaryFile() as file:
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, file)
    return total, correct


def examples_a_second(name):
    create, _, draw, rows, size, classes, optimizer_of = NETWORKS[name]
    features, labels, validation = draw(rows), torch.randint(0, classes, (rows,)), draw(VALIDATION_ROWS)

    def run():
        model = create()
        epoch(model, features, labels, size, optimizer_of(model.parameters()), validation)

    run()
    start, epochs = time.process_time(), 0
    while time.process_time() - start < ENOUGH:
        run()
        epochs += 1
    return epochs * rows / (time.process_time() - start)


def main(arguments):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    if arguments[0] == "losses":
        sys.exit(0 if compare_losses(Path(arguments[1])) else "the losses do not agree")
    if arguments[0] == "time":
        print(f"{examples_a_second(arguments[1]):.1f}")
    if arguments[0] == "about":
        blas = [line.strip() for line in torch.__config__.show().splitlines() if "BLAS" in line or "Math Kernel" in line]
        print(f"PyTorch {torch.__version__}, {torch.get_num_threads()} thread, {'; '.join(line[:60] for line in blas)}")


main(sys.argv[1:])
