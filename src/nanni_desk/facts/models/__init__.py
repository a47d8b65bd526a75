"""Fact, its versions, and what becomes of one that was told wrongly."""

from nanni_desk.facts.models.fact import Book, Fact, FactVersion, Grade, Kind
from nanni_desk.facts.models.retraction import Batch, Disclosure, Retraction

__all__ = ["Batch", "Book", "Disclosure", "Fact", "FactVersion", "Grade", "Kind", "Retraction"]
