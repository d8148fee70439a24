package org.communique.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds places for the nodes of a network: ties pull together, all nodes push each other away (Fruchterman and Reingold, 1991). It
 * begins with a circle and takes a fixed number of steps, so that the same network always looks the same.
 *
 * @param nodes how many
 * @param ties between nodes, by their numbers
 * @param width of the field
 * @param height of the field
 */
record Layout(int nodes, List<Tie> ties, double width, double height) {

    private static final int STEPS = 250;
    private static final double ROOM = 0.8;
    private static final double TOO_CLOSE = 90;
    private static final double GRAVITY = 0.06;

    Layout {
        ties = List.copyOf(ties);
    }

    /** A tie; a stronger one pulls harder. */
    record Tie(int one, int other, double strength) {}

    /** A place in the field. */
    record Place(double x, double y) {}

    /** A place for each node, within the field. */
    List<Place> places() {
        double[] x = new double[nodes];
        double[] y = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            double angle = 2 * StrictMath.PI * i / nodes;
            double radius = 0.25 + 0.2 * (i % 3) / 2;
            x[i] = width * (0.5 + radius * StrictMath.cos(angle));
            y[i] = height * (0.5 + radius * StrictMath.sin(angle));
        }
        double ideal = ROOM * StrictMath.sqrt(width * height / Math.max(1, nodes));
        for (int step = 0; step < STEPS; step++) {
            move(x, y, ideal, width / 8 * (1 - step / (double) STEPS));
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            places.add(new Place(x[i], y[i]));
        }
        return places;
    }

    private void move(double[] x, double[] y, double ideal, double most) {
        double[] dx = new double[nodes];
        double[] dy = new double[nodes];
        push(x, y, ideal, dx, dy);
        pull(x, y, ideal, dx, dy);
        for (int i = 0; i < nodes; i++) {
            dx[i] += (width / 2 - x[i]) * GRAVITY * height / width;
            dy[i] += (height / 2 - y[i]) * GRAVITY;
            double length = Math.max(0.01, StrictMath.hypot(dx[i], dy[i]));
            double bound = Math.min(length, most) / length;
            x[i] = Math.clamp(x[i] + dx[i] * bound, 0, width);
            y[i] = Math.clamp(y[i] + dy[i] * bound, 0, height);
        }
    }

    private void push(double[] x, double[] y, double ideal, double[] dx, double[] dy) {
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                double ax = x[i] - x[j];
                double ay = y[i] - y[j];
                double distance = Math.max(1, StrictMath.hypot(ax, ay));
                if (i != j) {
                    double close = distance < TOO_CLOSE ? TOO_CLOSE / distance : 1;
                    double force = close * ideal * ideal / distance / distance;
                    dx[i] += ax * force;
                    dy[i] += ay * force;
                }
            }
        }
    }

    private void pull(double[] x, double[] y, double ideal, double[] dx, double[] dy) {
        for (Tie tie : ties) {
            double ax = x[tie.one()] - x[tie.other()];
            double ay = y[tie.one()] - y[tie.other()];
            double force = StrictMath.hypot(ax, ay) / ideal * tie.strength();
            dx[tie.one()] -= ax * force;
            dy[tie.one()] -= ay * force;
            dx[tie.other()] += ax * force;
            dy[tie.other()] += ay * force;
        }
    }
}
