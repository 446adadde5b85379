"""natasha's news models, read out of their files and run in fewer steps: the same numbers to the last bit.

All three have the same vectors of words, the same layers that see a word's neighbours, and a head of their own. slovnet, which
natasha runs them with, reads a vocabulary of 250,002 words three times, looks every word up three times, and fills up and masks
sentences as if there were many. Matrices are multiplied here as there: each sentence by itself, in the same shapes and order.
"""
