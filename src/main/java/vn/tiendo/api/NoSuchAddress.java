package vn.tiendo.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.NotFound;

/** Whatever nobody else answers below /api/v1. */
@Hidden
@RestController
class NoSuchAddress {

    @GetMapping(ApiSecurity.PATHS)
    void nothing() {
        throw new NotFound("Không có địa chỉ này; các địa chỉ dùng được có ở " + OpenApi.ADDRESS + ".");
    }
}
