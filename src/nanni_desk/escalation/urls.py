"""Addresses of questions to colleagues."""

from django.urls import path

from nanni_desk.escalation.views import acting, pages

urlpatterns = [
    path("asks/", pages.asks, name="asks"),
    path("asks/list/", pages.asks_list, name="asks-list"),
    path("asks/<int:number>/", pages.asked, name="asked"),
    path("asks/<int:number>/do/<slug:action>/", acting.act, name="asked-act"),
    path("c/<int:number>/ask-person/", acting.ask_person, name="ask-person"),
    path("c/<int:number>/asked/", pages.asked_here, name="asked-here"),
]
