"""Numbers that are the same with every version of Python and PyTorch."""


class Lcg:
    """Linear congruential generator x <- a x + c mod 2^64 with Knuth's MMIX constants; the upper 32 bits are used."""

    def __init__(self, seed):
        self.state = seed

    def below(self, count):
        """A whole number in 0 ... count - 1."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 32) % count

    def pick(self, items):
        return items[self.below(len(items))]

    def decimal(self, size):
        """A number with three decimals in [-size, size], size being a whole number."""
        return (self.below(2000 * size + 1) - 1000 * size) / 1000

    def decimals(self, size, count):
        return [self.decimal(size) for _ in range(count)]
