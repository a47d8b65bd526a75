"""The JSON form of an analysis; schema in ``docs/reference/analysis.schema.json``."""

from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta

from nanni.model.analysis import Analysis
from nanni.model.finding import Finding, Span
from nanni.model.typed import Any
from nanni.model.wire import finding_to_json


def analysis_to_json(analysis: Analysis) -> dict[str, Any]:
    """An analysis as plain JSON values: moments as ISO-8601, lengths in seconds.

    Raises:
        TypeError: a field holds what JSON cannot say; a defect of ours.
    """
    plain: dict[str, Any] = _plain(analysis)
    return plain


def _plain(value: object) -> Any:  # noqa: ANN401 - any JSON value
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, Finding):
        return finding_to_json(value)
    if isinstance(value, Span):
        return value._asdict()
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    msg = f"no JSON form of {type(value).__name__}"
    raise TypeError(msg)
