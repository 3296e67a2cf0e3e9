"""What a teacher carries away: tasks with their answers."""
