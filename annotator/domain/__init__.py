"""The field itself: spans, articles, coders, the codebook, annotations, revisions, and how they fold."""
