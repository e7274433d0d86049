### Words of how firm a ranking is, and why it is as it is.

undefined-nothing-in-common = ingen to intervjuere har vurdert de samme to kandidatene
