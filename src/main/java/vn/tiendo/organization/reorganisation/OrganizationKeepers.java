package vn.tiendo.organization.reorganisation;

import org.springframework.stereotype.Component;
import vn.tiendo.Administrators;

/** Who keeps the organisation: administrators only. */
@Component
public class OrganizationKeepers {

    private final Administrators administrators;

    OrganizationKeepers(Administrators administrators) {
        this.administrators = administrators;
    }

    /** @throws vn.tiendo.NotPermitted for anybody else */
    public void require(String login) {
        administrators.require(
                login, "Chỉ quản trị hệ thống được sắp xếp tổ chức; hãy báo quản trị nếu danh sách đơn vị chưa đúng.");
    }
}
