from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.audit import shard as shard_module
from nanni.audit.drawing import drawn, is_chosen, least, ticket
from nanni.audit.job import Sample

TICKETS = st.lists(
    st.builds(
        lambda key, shard, place: ticket(Sample(5), "a.jsonl", key, shard, place),
        st.sampled_from("abcdef"),
        st.sampled_from("xyz"),
        st.integers(0, 50),
    ),
    unique=True,
    max_size=60,
)


@given(TICKETS, st.integers(1, 20), st.randoms())
def test_exactly_so_many_are_chosen_whatever_the_order(tickets, size, random):
    sample = drawn(Sample(size), tickets)
    chosen = {one for one in tickets if is_chosen(sample, one)}
    assert len(chosen) == min(size, len(tickets))
    mixed = random.sample(tickets, len(tickets))
    assert drawn(Sample(size), mixed) == sample


@given(TICKETS, st.integers(1, 20), st.integers(0, 60))
def test_candidates_of_shards_together_are_those_of_the_whole(tickets, size, cut):
    sample = Sample(size)
    parts = [*least(sample, tickets[:cut]), *least(sample, tickets[cut:])]
    assert drawn(sample, parts) == drawn(sample, tickets)


def test_every_conversation_has_the_same_chance():
    drawings = Counter()
    for seed in range(400):
        tickets = [ticket(Sample(5, seed), "a", str(n), "x", n) for n in range(20)]
        drawings.update(place for _, _, place in least(Sample(5, seed), tickets))
    # A hundred expected of each; five standard deviations are 43.
    assert all(57 < drawings[place] < 143 for place in range(20))


@pytest.mark.teaching("S1-23")
def test_a_sample_is_the_same_for_its_seed_and_another_for_another(month, run, rows, tmp_path):
    def ids(out, paths, **job):
        totals = run(paths, tmp_path / out, **job)
        assert totals.read == 120
        return sorted(row["conversation"] for row in rows(tmp_path / out, "conversations"))

    first = ids("a", month, sample=Sample(19, 7))
    assert len(first) == 19
    assert ids("b", month[::-1], sample=Sample(19, 7)) == first
    assert ids("c", month, sample=Sample(19, 8)) != first
    # A larger sample holds the smaller one, so that more can be read without losing any.
    assert set(ids("d", month, sample=Sample(40, 7))) > set(first)
    assert len(ids("e", month, sample=Sample(500, 7))) == 120


def test_a_sample_does_not_depend_on_how_files_are_cut(month, run, rows, tmp_path, monkeypatch):
    def ids(out):
        run(month[:2], tmp_path / out, sample=Sample(9, 1), now=None)
        return sorted(row["conversation"] for row in rows(tmp_path / out, "conversations"))

    whole = ids("a")
    monkeypatch.setattr(shard_module, "SMALLEST", 2000)
    assert ids("b") == whole
