"""The networks of src/Telar.Learning in PyTorch; parameters have the same names, so that weights can be exchanged."""

import math
from collections import OrderedDict

import torch
from torch import nn
from torch.nn import functional
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


class Fourier(nn.Module):
    def __init__(self, dimensions, count):
        super().__init__()
        self.register_buffer("frequencies", torch.randn(dimensions, count))

    def forward(self, coordinates):
        angles = coordinates.matmul(self.frequencies) * (2 * math.pi)
        return torch.cat([angles.cos(), angles.sin()], 1)


def dense(inputs, outputs, dropout):
    block = OrderedDict(
        linear=nn.Linear(inputs, outputs, bias=False),
        normalization=nn.BatchNorm1d(outputs),
        activation=nn.LeakyReLU(),
    )
    if dropout > 0:
        block["dropout"] = nn.Dropout(dropout)
    return nn.Sequential(block)


class Perceptron(nn.Module):
    def __init__(self, dropout, codes=12, classes=52, width=256, frequencies=64):
        super().__init__()
        self.waves = Fourier(2, frequencies)
        self.codes = nn.Embedding(codes, 4)
        self.layers = nn.Sequential(
            OrderedDict(
                hidden1=dense(2 + 2 * frequencies + 4 + 4, width, dropout),
                hidden2=dense(width, width, dropout),
                output=nn.Linear(width, classes),
            )
        )

    def forward(self, coordinates, numbers, code):
        return self.layers(torch.cat([coordinates, numbers, self.codes(code), self.waves(coordinates)], 1))


class Block(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.convolution1 = nn.Conv2d(inputs, outputs, 3, 2, padding=1, bias=False)
        self.normalization1 = nn.BatchNorm2d(outputs)
        self.convolution2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.normalization2 = nn.BatchNorm2d(outputs)
        self.shortcut = nn.Conv2d(inputs, outputs, 1, bias=False)
        self.shortcutNormalization = nn.BatchNorm2d(outputs)

    def forward(self, maps):
        inner = functional.relu(self.normalization1(self.convolution1(maps)))
        body = self.normalization2(self.convolution2(inner))
        return functional.relu(body + self.shortcutNormalization(self.shortcut(functional.avg_pool2d(maps, 2))))


class Convolution(nn.Module):
    def __init__(self, dropout, classes=10, stem=32, widths=(64, 128, 256)):
        super().__init__()
        self.filters = nn.Conv2d(3, stem, 5, stride=2, padding=2, bias=False)
        self.normalization = nn.BatchNorm2d(stem)
        self.blocks = nn.ModuleList(Block(a, b) for a, b in zip((stem, *widths), widths))
        self.dropout = nn.Dropout(dropout)
        self.output = nn.Linear(widths[-1], classes)
        self.to(memory_format=torch.channels_last)

    def forward(self, pixels):
        if self.training:
            return self.logits(pixels)
        return (self.logits(pixels) + self.logits(pixels.flip(2))) / 2

    def logits(self, pixels):
        ink = 1 - pixels.permute(0, 3, 1, 2).float() / 255
        maps = functional.relu(self.normalization(self.filters(ink)))
        for block in self.blocks:
            maps = block(maps)
        return self.output(self.dropout(maps.mean((2, 3))))


class Words(nn.Module):
    def __init__(self, known, size, unknown):
        super().__init__()
        self.unknown = unknown
        self.embedding = nn.Embedding(known, size, padding_idx=0)

    def forward(self, words):
        if self.training and self.unknown > 0:
            words = words.masked_fill((torch.rand(words.shape) < self.unknown) & (words != 0), 1)
        return self.embedding(words)


class Subwords(nn.Module):
    def __init__(self, known, size):
        super().__init__()
        self.embedding = nn.EmbeddingBag(known, size, mode="sum", padding_idx=0)

    def forward(self, subwords):
        bags = subwords.flatten(0, 1)
        number = (bags != 0).sum(1, keepdim=True).clamp_min(1)
        return (self.embedding(bags) / number.float().sqrt()).unflatten(0, subwords.shape[:2])


class Recurrence(nn.Module):
    def __init__(self, inputs, units):
        super().__init__()
        self.gru = nn.GRU(inputs, units, batch_first=True, bidirectional=True)

    def forward(self, vectors, lengths):
        packed = pack_padded_sequence(vectors, lengths, batch_first=True, enforce_sorted=False)
        return pad_packed_sequence(self.gru(packed)[0], batch_first=True, total_length=vectors.shape[1])[0]


class Recurrent(nn.Module):
    def __init__(self, dropout, unknown, words=3000, subwords=6000, size=64, units=64, classes=13):
        super().__init__()
        self.words = Words(words, size, unknown)
        self.subwords = Subwords(subwords, size)
        self.dropout = nn.Dropout(dropout)
        self.recurrent = nn.ModuleList([Recurrence(2 * size, units)])
        self.output = nn.Linear(2 * units, classes)

    def forward(self, words, subwords):
        present = words != 0
        inputs = torch.cat([self.words(words), self.subwords(subwords)], 2)
        states = self.recurrent[0](self.dropout(inputs), present.sum(1))
        pooled = states.masked_fill(~present.unsqueeze(2), -2).amax(1)
        return self.output(self.dropout(pooled))
