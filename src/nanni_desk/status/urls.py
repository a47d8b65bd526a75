"""Addresses of the customer's page and of its link."""

from django.urls import path

from nanni_desk.status.views import linking, page

urlpatterns = [
    path("s/<str:token>/", page.status, name="status"),
    path("c/<int:number>/status-link/", linking.link, name="status-link"),
    path("feedback/", linking.feedback, name="feedback"),
]
