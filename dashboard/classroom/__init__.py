"""What a teacher carries away: tasks with their answers, and slides of a story."""
