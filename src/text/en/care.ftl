### Words of the care of a round: doctor, access, erasure, retention, integrity, impact.
