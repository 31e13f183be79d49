"""Who an article names, found without a model: `actors.find_cast` puts together what the other modules find."""
