"""Drawing: a seeded sample of exactly so many conversations, whatever the order of files or work.

Every conversation gets a mark from the seed, its file's name and its id; those with the least marks
are chosen. So each shard tells its own candidates, and the whole is never held.
"""

from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b
from heapq import nsmallest

from nanni.audit.job import Sample

#: Mark, shard and place of a conversation; the last two decide between equal marks.
Ticket = tuple[str, str, int]


def ticket(sample: Sample, name: str, key: str, shard: str, place: int) -> Ticket:
    """The lot of a conversation.

    Args:
        sample: the draw.
        name: name of the file that the conversation was read from.
        key: the conversation's id, or its place where it has none.
        shard: id of the shard.
        place: number of the conversation in the shard.
    """
    said = f"{sample.seed}\x1f{name}\x1f{key}".encode("utf-8", "surrogatepass")
    return blake2b(said, digest_size=12).hexdigest(), shard, place


def least(sample: Sample, tickets: Iterable[Ticket]) -> list[Ticket]:
    """The candidates among tickets, as many as the sample is large, in order."""
    return nsmallest(sample.size, tickets)


def drawn(sample: Sample, candidates: Iterable[Ticket]) -> Sample:
    """The sample after the draw among the candidates of all shards."""
    chosen = least(sample, candidates)
    return replace(sample, last=chosen[-1]) if len(chosen) >= sample.size else sample


def is_chosen(sample: Sample, one: Ticket) -> bool:
    """Whether a conversation belongs to the sample."""
    return sample.last is None or one <= sample.last
