package app.kith.testing.crossed.ui.people;

import app.kith.testing.crossed.people.Service;

/// A view that asks a service.
record CardView(Service service) {}
