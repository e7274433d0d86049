### Words of how firm a ranking is, and why it is as it is.
