package vn.tiendo.sheet.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.NotFound;
import vn.tiendo.sheet.list.ListKind;

/** All kinds of lists that are taken in, by their addresses. */
@Component
class ListKinds {

    private final List<ListKind<?>> kinds;

    ListKinds(List<ListKind<?>> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /**
     * The kind with that address.
     *
     * @throws NotFound                if there is none
     * @throws vn.tiendo.NotPermitted if this person may not take in such lists
     */
    ListKind<?> at(String address, String login) {
        var found = kinds.stream()
                .filter(kind -> kind.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có trang này; hãy kiểm tra lại địa chỉ."));
        found.require(login);
        return found;
    }
}
