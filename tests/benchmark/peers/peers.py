"""What the peers make of the benchmark's data: one figure per call, as JSON.

    peers.py WHAT DATA [DRAWS|WEIGHTS]

Numbers come as CSV (ratings: a row per unit) or as raw little-endian files
(which units were drawn, weights), written by the benchmark, so that both
sides reckon with the same.
"""

import json
import sys

import numpy as np


def ratings(path):
    return np.loadtxt(path, delimiter=",")


def drawn(path, units):
    return np.fromfile(path, dtype="<u4").reshape(-1, units)


def limits(alphas):
    return [float(limit) for limit in np.percentile(alphas, [2.5, 97.5])]


def alpha(data):
    import krippendorff

    table = ratings(data)
    return [krippendorff.alpha(table.T, level_of_measurement="interval")]


def bootstrap(data, draws):
    import krippendorff

    table = ratings(data)
    alphas = [
        krippendorff.alpha(table[units].T, level_of_measurement="interval")
        for units in drawn(draws, len(table))
    ]
    return limits(alphas)


def bootstrap_numpy(data, draws):
    """Alpha from the sums of each unit, all draws of a block at once."""
    table = ratings(data)
    raters = table.shape[1]
    total = table.sum(axis=1)
    squares = (table**2).sum(axis=1)
    observed = 2.0 * (raters * squares - total**2) / (raters - 1)
    units = drawn(draws, len(table))
    alphas = []
    for block in np.array_split(units, max(1, len(units) // 100)):
        n = raters * block.shape[1]
        expected = 2.0 * (n * squares[block].sum(axis=1) - total[block].sum(axis=1) ** 2)
        alphas.append(1.0 - (n - 1) * observed[block].sum(axis=1) / expected)
    return limits(np.concatenate(alphas))


def icc(data):
    import pandas
    import pingouin

    table = ratings(data)
    units, raters = table.shape
    long = pandas.DataFrame(
        {
            "unit": np.repeat(np.arange(units), raters),
            "rater": np.tile(np.arange(raters), units),
            "score": table.ravel(),
        }
    )
    found = pingouin.intraclass_corr(long, "unit", "rater", "score")
    # The estimates in full; the limits are rounded to two decimals by pingouin itself.
    return [float(value) for value in found["ICC"]] + [
        float(limit) for pair in found["CI95"] for limit in pair
    ]


KEPT = 100


def matrix_and_weights(data, weights):
    matrix = np.fromfile(data, dtype="<f8").reshape(-1, 9)
    return matrix, np.fromfile(weights, dtype="<f8").reshape(-1, 9)


def smaa_numpy(data, weights):
    """Rank table by matrix product, argsort and bincount, a block of weightings at a time."""
    matrix, weights = matrix_and_weights(data, weights)
    size = len(matrix)
    kept = size if size <= 1000 else KEPT
    table = np.zeros(size * kept, dtype=np.int64)
    central = np.zeros((size, 9))
    columns = np.arange(kept)
    block = max(1, 10_000_000 // size)
    for start in range(0, len(weights), block):
        part = weights[start : start + block]
        order = np.argsort(-(part @ matrix.T), axis=1)
        cells = order[:, :kept] * kept + columns
        table += np.bincount(cells.ravel(), minlength=size * kept)
        np.add.at(central, order[:, 0], part)
    return summary(table.reshape(size, kept) / len(weights), central, len(weights))


def smaa_pymcdm(data, weights, **options):
    """Rank table by one weighted sum of pymcdm for each weighting, called as its manual does."""
    from pymcdm.methods import WSM

    matrix, weights = matrix_and_weights(data, weights)
    size = len(matrix)
    table = np.zeros((size, size), dtype=np.int64)
    central = np.zeros((size, 9))
    types = np.ones(9)
    method = WSM(normalization_function=lambda column, cost: column)
    rows = np.arange(size)
    for one in weights:
        ranks = method.rank(method(matrix, one, types, **options)).astype(np.int64) - 1
        table[rows, ranks] += 1
        central[np.argmin(ranks)] += one
    return summary(table / len(weights), central, len(weights))


def smaa_pymcdm_unchecked(data, weights):
    """The same, with its check of the matrix switched off, which takes most of its time."""
    return smaa_pymcdm(data, weights, validation=False)


def summary(table, central, count):
    """What can be compared in a few numbers: first places, central weights, and all cells
    folded with weights that differ from cell to cell."""
    first = table[:, 0]
    leader = int(np.argmax(first))
    fold = np.add.outer(np.arange(table.shape[0]) % 97, np.arange(table.shape[1]) % 89)
    weights = central[leader] / (first[leader] * count)
    return [float(first.max()), float((table * fold).sum())] + [float(w) for w in weights]


WHATS = {
    "alpha": alpha,
    "bootstrap": bootstrap,
    "bootstrap-numpy": bootstrap_numpy,
    "icc": icc,
    "smaa-numpy": smaa_numpy,
    "smaa-pymcdm": smaa_pymcdm,
    "smaa-pymcdm-unchecked": smaa_pymcdm_unchecked,
}

if __name__ == "__main__":
    print(json.dumps(WHATS[sys.argv[1]](*sys.argv[2:])))
