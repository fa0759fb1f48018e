-- `stet lsp` in Neovim: run by `make test-lsp` with
--   nvim --headless -u NONE -c 'luafile Tests/Editors/neovim.lua'
-- STET names the program, STORY a file that may be written.

local function fail(message)
  io.stderr:write("neovim: " .. message .. "\n")
  vim.cmd("cquit 1")
end

local function check(isTrue, message)
  if not isTrue then fail(message) end
end

local story = vim.env.STORY
vim.fn.writefile({ "Talks “go on” for 😀, the  envoy said.", "", "She said nothing,, he noted." }, story)
vim.cmd("edit " .. story)
vim.bo.filetype = "text"

local id = vim.lsp.start_client({
  name = "stet", cmd = { vim.env.STET, "lsp" }, root_dir = vim.fn.fnamemodify(story, ":h"),
})
check(id, "the server does not start")
vim.lsp.buf_attach_client(0, id)

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do table.insert(found, diagnostic.code) end
  table.sort(found)
  return table.concat(found, " ")
end

local function wait_for(wanted)
  check(vim.wait(10000, function() return codes() == wanted end, 5),
    "expected “" .. wanted .. "”, got “" .. codes() .. "”")
end

-- Underlined where it is, behind a character of two UTF-16 units.
wait_for("punctuation/doubled punctuation/spacing")
local spacing = vim.tbl_filter(
  function(d) return d.code == "punctuation/spacing" end, vim.diagnostic.get(0))[1]
local line = vim.api.nvim_buf_get_lines(0, 0, 1, false)[1]
check(line:sub(spacing.col + 1, spacing.end_col):match("^ +$"), "the wrong place is underlined")

-- As one types: the incremental changes of Neovim.
vim.cmd("normal! 3GA He left ,")
wait_for("punctuation/doubled punctuation/spacing punctuation/spacing")
vim.cmd("undo")
wait_for("punctuation/doubled punctuation/spacing")

-- Hover.
vim.api.nvim_win_set_cursor(0, { 1, spacing.col })
local client = vim.lsp.get_client_by_id(id)
local function ask(method, parameters)
  local answer = client.request_sync(method, parameters, 5000, 0)
  check(answer and not answer.err, method .. " failed")
  return answer.result
end
local hover = ask("textDocument/hover", vim.lsp.util.make_position_params())
check(hover.contents.value:find("punctuation/spacing", 1, true), "hover does not name the rule")

-- All safe fixes, applied by Neovim itself.
local range = vim.lsp.util.make_given_range_params({ 1, 0 }, { 3, 0 })
range.context = { diagnostics = {}, only = { "source.fixAll" } }
local actions = ask("textDocument/codeAction", range)
check(#actions == 1, "there is one action to fix all")
vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
check(text == "Talks “go on” for 😀, the envoy said.\n\nShe said nothing, he noted.", "not fixed: " .. text)
wait_for("")

vim.lsp.stop_client(id)
check(vim.wait(5000, function() return client.is_stopped() end, 10), "the server does not stop")
print("neovim: ok\n")
vim.cmd("qall!")
