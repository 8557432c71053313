package se.ss12000.conformance.check.document;

import static se.ss12000.conformance.finding.Basis.JSON;
import static se.ss12000.conformance.finding.Basis.PRACTICE;

import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DocumentCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Malformed;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/** Documents are JSON, in UTF-8, from beginning to end. */
public final class MalformedCheck implements DocumentCheck {
  static final Rule SYNTAX =
      Rule.error(
          "DOC-001",
          JSON,
          Text.sv("Dokument ska följa JSON:s grammatik")
              .en("Documents must follow the grammar of JSON"),
          Text.sv("{found} står där JSON inte tillåter det")
              .en("{found} stands where JSON does not allow it"),
          Text.sv("Skapa filen med ett JSON-bibliotek; det som följer efter felet är inte granskat")
              .en("Write the file with a JSON library; what follows the fault was not judged"));
  static final Rule TRUNCATED =
      Rule.error(
          "DOC-002",
          JSON,
          Text.sv("Dokument ska vara hela").en("Documents must be complete"),
          Text.sv("{found} kommer innan värdet är slut")
              .en("{found} comes before the value is complete"),
          Text.sv("Hämta eller skriv filen igen: överföringen eller skrivningen avbröts troligen")
              .en("Fetch or write the file again: the transfer or the writing probably stopped"));
  static final Rule ENCODING =
      Rule.error(
          "DOC-003",
          JSON,
          Text.sv("Dokument ska vara kodade som UTF-8").en("Documents must be encoded in UTF-8"),
          Text.sv("texten är inte kodad som UTF-8").en("the text is not encoded in UTF-8"),
          Text.sv("Skriv filen som UTF-8; andra teckenkodningar gissas inte")
              .en("Write the file in UTF-8; other encodings are not guessed"));
  static final Rule EMPTY =
      Rule.error(
          "DOC-004",
          JSON,
          Text.sv("Dokument ska ha ett innehåll").en("Documents must have content"),
          Text.sv("dokumentet är tomt").en("the document is empty"),
          Text.sv("Skriv en tom lista, [] eller {\"data\": []}, när det inte finns några poster")
              .en("Write an empty list, [] or {\"data\": []}, when there are no records"));
  static final Rule BINARY =
      Rule.error(
          "DOC-005",
          JSON,
          Text.sv("Dokument ska vara text").en("Documents must be text"),
          Text.sv("dokumentet är inte text").en("the document is not text"),
          Text.sv("Lämna JSON; packade filer läses när namnet slutar på .gz eller .zip")
              .en("Give JSON; packed files are read when their name ends in .gz or .zip"));
  static final Rule LIMIT =
      Rule.error(
          "DOC-006",
          PRACTICE,
          Text.sv("Dokument ska hålla sig inom rimliga gränser")
              .en("Documents must keep within reason"),
          Text.sv("{found} är mer än vad som läses").en("{found} is more than is read"),
          Text.sv("Dela upp innehållet; standarden har inget som behöver så mycket")
              .en("Split the content; nothing in the standard needs as much"));
  static final Rule DUPLICATE_KEY =
      Rule.warning(
          "DOC-007",
          JSON,
          Text.sv("Nycklar bör stå en gång i varje objekt")
              .en("Keys should stand once in each object"),
          Text.sv("samma nyckel står två gånger i objektet")
              .en("the same key stands twice in the object"),
          Text.sv("Ta bort den ena: mottagare läser olika, här gäller den sista")
              .en("Remove one of them: receivers differ in which they read, here the last counts"));

  private static final Text ONCE = Text.sv("nyckeln en gång").en("the key once");

  @Override
  public List<Rule> rules() {
    return List.of(SYNTAX, TRUNCATED, ENCODING, EMPTY, BINARY, LIMIT, DUPLICATE_KEY);
  }

  @Override
  public void check(Payload payload, Consumer<Finding> findings) {
    if (payload instanceof Malformed malformed) {
      findings.accept(finding(malformed));
    }
  }

  private static Finding finding(Malformed malformed) {
    Location place =
        Location.of(
            malformed.origin(), malformed.type(), "", malformed.pointer(), malformed.position());
    Finding finding =
        switch (malformed.problem()) {
          case SYNTAX -> SYNTAX.at(place, "found", malformed.found());
          case TRUNCATED -> TRUNCATED.at(place, "found", malformed.found());
          case ENCODING -> ENCODING.at(place).expected(Text.same("UTF-8"));
          case EMPTY -> EMPTY.at(place);
          case BINARY -> BINARY.at(place).expected(Text.same("JSON"));
          case LIMIT -> LIMIT.at(place, "found", malformed.found());
          case DUPLICATE_KEY -> DUPLICATE_KEY.at(place).expected(ONCE);
        };
    return finding.found(new Found(malformed.found(), false));
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Evaluated.on(dataset.documents(type));
  }
}
