/** What a service is asked, and in which order. */
@NullMarked
package se.ss12000.conformance.crawl;

import org.jspecify.annotations.NullMarked;
