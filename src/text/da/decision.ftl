### Words of the debrief, revisions, decisions and the recommendation.
