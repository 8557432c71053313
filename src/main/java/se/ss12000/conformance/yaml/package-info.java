/** Files that people write, in YAML: read strictly, with a place for every fault. */
@NullMarked
package se.ss12000.conformance.yaml;

import org.jspecify.annotations.NullMarked;
