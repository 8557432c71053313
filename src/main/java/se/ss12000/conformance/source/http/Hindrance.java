package se.ss12000.conformance.source.http;

import se.ss12000.conformance.text.Text;

/** An obstacle that was met, told in a sentence: what, where, and what to do. */
public record Hindrance(Obstacle obstacle, Text sentence) {
  static Hindrance at(String where, Obstacle obstacle) {
    return new Hindrance(obstacle, obstacle.text().with("where", where));
  }

  Hindrance with(String placeholder, Object value) {
    return new Hindrance(obstacle, sentence.with(placeholder, value));
  }
}
