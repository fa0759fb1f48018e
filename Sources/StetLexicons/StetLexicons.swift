// What this room is for is said in its first real file.
