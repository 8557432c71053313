package se.ss12000.conformance.cli;

/** The formats of a match, by the name users give them. */
enum MatchFormat {
  CONSOLE,
  JSON,
  MARKDOWN,
  HTML
}
