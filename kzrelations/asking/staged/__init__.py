"""Small questions, one at a time, for small models: what can be found locally is found locally, the model judges."""
