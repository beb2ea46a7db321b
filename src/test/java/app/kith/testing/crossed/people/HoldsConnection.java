package app.kith.testing.crossed.people;

import java.sql.Connection;

/// Holds a type of SQL.
record HoldsConnection(Connection connection) {}
