"""Languages of short, long and mixed messages."""

import pytest

from nanni.text import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Где мой заказ?", "ru"),
        ("ок", "ru"),
        ("да, спасибо", "ru"),
        ("Where is my order?", "en"),
        ("thanks", "en"),
        ("ok", "en"),
        ("order 1243", "en"),
        ("Скачайте Google Chrome и зайдите на https://example.com/path/to/page", "ru"),
        ("iPhone 15 Pro Max не включается", "ru"),
        ("Please open «Настройки» in the app and press Save", "en"),
        ("Привіт, де моє замовлення?", "uk"),
        ("Дзе мой заказ? Калі ён прыйдзе ў Мінск?", "be"),
        ("Тапсырыс қайда? Жауап күтемін", "kk"),
        ("12345", "und"),
        ("", "und"),
        ("🙂🙂", "und"),
        ("Où est ma commande passée très tôt?", "und"),
        ("Здравствуйте! Yes, open the order, tap Edit address and save before 6 pm.", "en"),
    ],
)
def test_detect_language(text: str, language: str) -> None:
    assert detect_language(text) == language
