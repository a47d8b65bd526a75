"""Addresses of the pages."""

from django.urls import path

from nanni_desk.pages.views import home

urlpatterns = [
    path("", home.home, name="home"),
]
