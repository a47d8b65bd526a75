"""Teachings about asking for access, checked through the public face of the engine."""

import pytest

from nanni import Reviewer

COMPLETE = (
    "Могли бы вы открыть временный доступ к админке на сутки, чтобы мы проверили настройку оплаты?"
    " Потом отзовите его и смените пароль."
    " Или пришлём шаги со скринкастом, или созвонимся и посмотрим на экран вместе."
)


@pytest.fixture(scope="module")
def reviewer() -> Reviewer:
    return Reviewer.load()


@pytest.mark.teaching("S3-49")
def test_a_point_blank_demand_for_a_login_is_blocked(reviewer: Reviewer) -> None:
    found = reviewer.review("Пришлите логин и пароль от почты").findings
    [finding] = [f for f in found if f.category == "credential_request"]
    assert finding.outcome == "block"
    # The polite form is offered: a question, a limit, another way.
    assert "?" in finding.advice
    assert "временный доступ" in finding.advice
    assert "скринкаст" in finding.advice


@pytest.mark.teaching("S3-49")
def test_warning_against_giving_passwords_away_is_left_alone(reviewer: Reviewer) -> None:
    found = reviewer.review("Никому не сообщайте логин и пароль от почты").findings
    assert not [f for f in found if f.category == "credential_request"]


@pytest.mark.teaching("S3-53")
def test_a_request_with_all_four_parts_passes(reviewer: Reviewer) -> None:
    found = reviewer.review(COMPLETE).findings
    assert not [f for f in found if f.code.startswith("SEC")]


@pytest.mark.teaching("S3-53")
@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (
            "Дайте доступ к админке или пришлите экспорт.",
            ("why", "question", "limit", "after"),
        ),
        (
            "Могли бы вы открыть доступ к админке, чтобы мы проверили оплату? Или пришлём шаги.",
            ("limit", "after"),
        ),
        (
            "Could you give us temporary access to the server? Revoke it later. Or send the log.",
            ("why",),
        ),
    ],
)
def test_a_missing_part_is_named(reviewer: Reviewer, text: str, missing: tuple[str, ...]) -> None:
    [finding] = [f for f in reviewer.review(text).findings if f.category == "access_request"]
    assert finding.outcome == "warn"
    assert finding.data["missing"] == missing


@pytest.mark.teaching("S3-54")
def test_a_single_option_is_blocked(reviewer: Reviewer) -> None:
    only = COMPLETE.partition(" Или ")[0]
    blocked = [f for f in reviewer.review(only).findings if f.outcome == "block"]
    assert [f.category for f in blocked] == ["access_request"]


@pytest.mark.teaching("S3-54")
def test_plan_b_needs_no_credentials(reviewer: Reviewer) -> None:
    plan_b = "Хорошо, сделаем без доступа: созвонимся в 15:00 и посмотрим на экран вместе."
    found = reviewer.review(plan_b, context=["Доступ дать не могу, давайте созвонимся"]).findings
    assert not [f for f in found if f.category in {"access_request", "credential_request"}]
