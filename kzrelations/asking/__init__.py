"""How an article becomes questions, and how answers become draft records."""
