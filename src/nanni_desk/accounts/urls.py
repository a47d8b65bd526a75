"""Addresses of people's own business: signing in and out, language."""

from django.urls import path

from nanni_desk.accounts.views import signing

urlpatterns = [
    path("sign-in/", signing.sign_in, name="sign-in"),
    path("sign-out/", signing.sign_out, name="sign-out"),
    path("language/", signing.language, name="language"),
]
