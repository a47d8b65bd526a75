"""Macros: facts that are told often, with variables, reviewed by the engine when saved."""
