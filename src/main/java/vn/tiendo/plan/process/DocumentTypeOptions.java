package vn.tiendo.plan.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.document.Vocabularies;
import vn.tiendo.engine.form.FormContent.Option;

/** The types of documents as the lists of a form offer them. */
@Component
class DocumentTypeOptions {

    private final Vocabularies vocabularies;

    DocumentTypeOptions(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    List<Option> all() {
        return vocabularies.current().types().stream()
                .map(type -> new Option(type.code(), type.name()))
                .toList();
    }
}
