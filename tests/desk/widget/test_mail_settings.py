"""The address of a mail server, taken apart."""

import pytest

from nanni_desk.lib.env import Environment, SettingError
from nanni_desk.lib.smtp import read_mail


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("", ("", 0, "", "", False, False)),
        ("smtp://u%40x:p%2F1@mail.example", ("mail.example", 587, "u@x", "p/1", True, False)),
        ("smtps://mail.example:465", ("mail.example", 465, "", "", False, True)),
        ("smtp+plain://127.0.0.1:2525", ("127.0.0.1", 2525, "", "", False, False)),
    ],
)
def test_what_stands_in_it(url, found):
    assert read_mail(url) == found


@pytest.mark.parametrize("url", ["mail.example", "http://mail.example", "smtp://", "smtp://a:b"])
def test_what_makes_no_sense_is_said_without_the_password(url):
    with pytest.raises(SettingError) as told:
        Environment({"NANNI_SMTP_URL": url}).mail()
    assert str(told.value).startswith("NANNI_SMTP_URL must look like")
