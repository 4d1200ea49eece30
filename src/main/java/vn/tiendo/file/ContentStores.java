package vn.tiendo.file;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tiendo.NotNow;
import vn.tiendo.file.domain.Store;
import vn.tiendo.file.domain.StoredFile;

/** The stores that are set up: new files go to the chosen one, the others are still read. */
@Component
class ContentStores {

    private static final Logger LOG = LoggerFactory.getLogger(ContentStores.class);

    private final Map<Store, FileContents> stores;
    private final FileContents chosen;

    ContentStores(List<FileContents> all, FileSettings settings) {
        stores = all.stream().collect(Collectors.toMap(FileContents::store, Function.identity()));
        chosen = require(settings.store());
    }

    /** Where new files go. */
    FileContents chosen() {
        return chosen;
    }

    /** Where the content of that one is. @throws NotNow if that store is no longer set up */
    FileContents of(StoredFile file) {
        var store = stores.get(file.store());
        if (store == null) {
            LOG.error("File {} is in the store {}, which is not set up: TIENDO_S3_ENDPOINT", file.id(), file.store());
            throw new NotNow("Kho chứa tệp này chưa được cấu hình; hãy báo quản trị hệ thống.");
        }
        return store;
    }

    /** Nobody refers to it: it goes from wherever it is. Returns false if a store cannot be asked now. */
    boolean abandon(UUID key) {
        return stores.values().stream().allMatch(store -> store.abandon(key));
    }

    private FileContents require(Store store) {
        var found = stores.get(store);
        if (found == null) {
            throw new IllegalStateException("The store " + store + " is chosen but not set up");
        }
        return found;
    }
}
