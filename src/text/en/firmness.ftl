### Words of how firm a ranking is, and why it is as it is.

undefined-nothing-in-common = no two interviewers have scored the same two candidates
