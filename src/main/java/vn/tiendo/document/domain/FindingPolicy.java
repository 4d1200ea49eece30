package vn.tiendo.document.domain;

import java.time.LocalDate;
import java.util.Optional;

/** One way in which what is written about a document can contradict itself. */
interface FindingPolicy {

    Optional<DocumentFinding> examine(Reference reference, Vocabulary vocabulary, LocalDate today);
}
