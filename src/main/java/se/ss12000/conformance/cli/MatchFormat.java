package se.ss12000.conformance.cli;

/** The formats of a match, by the name users give them; the others tell places in files. */
enum MatchFormat {
  CONSOLE,
  JSON,
  HTML,
  JUNIT,
  MARKDOWN,
  CSV
}
