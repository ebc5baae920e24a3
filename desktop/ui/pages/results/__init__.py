"""What offices do for people, and what comes of it: activities, courses, businesses, problems, lessons."""
