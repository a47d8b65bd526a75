"""How many steps a customer may have to take for their own money. Pure."""

#: Writing to us is the first of them; more than three are a maze (S4-20).
MOST_STEPS = 3
#: A customer silent for so many working days after a step of ours has given up (S4-23).
GIVEN_UP_AFTER_DAYS = 3
