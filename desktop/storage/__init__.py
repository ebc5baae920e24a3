"""SQLAlchemy Core over SQLite; knows records only by their fields."""
